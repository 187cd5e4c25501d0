package loopglass.view.settings;

import java.util.List;

/**
 * A library that Loopglass is made of.
 *
 * @param name its name
 * @param key names what it is used for: the label {@code credit.KEY}
 * @param licence the licence under which it is given
 * @param artifacts what it is called in the build
 */
record Credit(String name, String key, String licence, List<String> artifacts) {

  private static final String APACHE = "Apache 2.0";
  private static final String MIT = "MIT";

  static final List<Credit> ALL =
      List.of(
          new Credit(
              "GraalJS, Truffle",
              "engine",
              "UPL 1.0",
              List.of("polyglot", "js-language", "truffle-api", "truffle-runtime")),
          new Credit(
              "OpenJFX",
              "window",
              "GPL 2 + Classpath Exception",
              List.of("javafx-controls", "javafx-swing")),
          new Credit("AtlantaFX", "controls", MIT, List.of("atlantafx-base")),
          new Credit("ControlsFX", "controls", "BSD 3-Clause", List.of("controlsfx")),
          new Credit("RichTextFX", "editor", "BSD 2-Clause", List.of("richtextfx")),
          new Credit(
              "tree-sitter", "colours", MIT, List.of("tree-sitter", "tree-sitter-javascript")),
          new Credit("Ikonli", "icons", APACHE, List.of("ikonli-feather-pack")),
          new Credit("Feather", "icons", MIT, List.of()),
          new Credit("Inter", "words", "OFL 1.1", List.of("flatlaf-fonts-inter")),
          new Credit("JetBrains Mono", "code", "OFL 1.1", List.of("flatlaf-fonts-jetbrains-mono")),
          new Credit("FFmpeg", "films", "LGPL 3", List.of("ffmpeg")),
          new Credit("jsoup", "pages", MIT, List.of("jsoup")),
          new Credit("PCollections", "steps", MIT, List.of("pcollections")),
          new Credit(
              "Jackson", "files", APACHE, List.of("jackson-databind", "jackson-dataformat-yaml")),
          new Credit("directories", "folders", "MPL 2.0", List.of("directories")),
          new Credit("picocli", "commands", APACHE, List.of("picocli")),
          new Credit("JSpecify", "nulls", APACHE, List.of("jspecify")));
}
