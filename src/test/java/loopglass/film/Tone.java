package loopglass.film;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A wav file with one note. */
final class Tone {

  private static final int RATE = 8000;

  private Tone() {}

  static void write(Path file, int seconds) throws IOException {
    byte[] samples = new byte[RATE * seconds];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) Math.round(60 * Math.sin(2 * Math.PI * 440 * i / RATE));
    }
    AudioFormat format = new AudioFormat(RATE, 8, 1, true, false);
    AudioInputStream sound =
        new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length);
    // WAVE has no signed bytes.
    AudioFormat stored = new AudioFormat(RATE, 16, 1, true, false);
    AudioSystem.write(
        AudioSystem.getAudioInputStream(stored, sound), AudioFileFormat.Type.WAVE, file.toFile());
  }
}
