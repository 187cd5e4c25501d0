/**
 * The languages Loopglass speaks, and its texts in them.
 *
 * <p>No text stands in the code: rooms ask a {@link loopglass.language.Texts} bundle by key, and
 * get it in {@link loopglass.language.Language#current() the language of the moment}. That is one
 * value for the whole process, because one window speaks one language; the window switches it and
 * builds its content anew. Whoever needs a certain language whatever the window speaks, such as a
 * film or a test, does its work {@linkplain loopglass.language.Language#during during} that
 * language, which holds for the calling thread only. Handing a language through every constructor
 * instead would burden each of a hundred sprites and controls with a parameter that is always the
 * same.
 *
 * <p>Nothing here asks the computer which language it speaks, save {@link
 * loopglass.language.Language#ofSystem}, which only the start of the window calls: stills, films
 * and tests are the same everywhere. The command line itself speaks English, as its options do.
 */
@NullMarked
package loopglass.language;

import org.jspecify.annotations.NullMarked;
