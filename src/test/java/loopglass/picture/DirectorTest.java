package loopglass.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import loopglass.playback.Moment;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;

class DirectorTest {

  @Test
  void anyOrderOfVisitsShowsTheSame() {
    for (Trace trace : Sample.all()) {
      List<Moment> moments = moments(trace);
      Map<Moment, Picture> forward = visit(trace, moments);
      assertEquals(forward, visit(trace, moments.reversed()));
      List<Moment> shuffled = new ArrayList<>(moments);
      Collections.shuffle(shuffled, new Random(7));
      assertEquals(forward, visit(trace, shuffled));
    }
  }

  @Test
  void noKeyStandsTwiceInAPicture() {
    for (Trace trace : Sample.all()) {
      for (Picture picture : visit(trace, moments(trace)).values()) {
        Set<Key> keys = new HashSet<>();
        for (Sprite sprite : picture.sprites()) {
          assertEquals(true, keys.add(sprite.key()), sprite.key()::toString);
        }
      }
    }
  }

  @Test
  void justBeforeAStepLooksLikeTheStep() {
    Trace trace = Sample.all().getFirst();
    Director director = director();
    for (int step = 0; step < trace.size() - 1; step++) {
      Picture almost = director.at(trace, new Moment(step, 0.999));
      assertEquals(director.at(trace, Moment.at(step + 1)), almost);
    }
  }

  @Test
  void pastTheEndIsTheEnd() {
    Trace trace = Sample.all().getFirst();
    Director director = director();
    Picture end = director.at(trace, Moment.at(trace.size() - 1));
    assertEquals(end, director.at(trace, new Moment(trace.size() + 5, 0.5)));
  }

  private static Map<Moment, Picture> visit(Trace trace, List<Moment> moments) {
    Director director = director();
    Map<Moment, Picture> seen = new HashMap<>();
    for (Moment moment : moments) {
      seen.put(moment, director.at(trace, moment));
    }
    return seen;
  }

  private static List<Moment> moments(Trace trace) {
    List<Moment> moments = new ArrayList<>();
    for (int step = 0; step < trace.size(); step++) {
      for (double phase : new double[] {0, 0.3, 0.6}) {
        moments.add(new Moment(step, phase));
      }
    }
    return moments;
  }

  private static Director director() {
    return new Director(new Layout(Sample.RULER, 1304, 774));
  }
}
