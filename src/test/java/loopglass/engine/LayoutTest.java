package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import loopglass.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Boxes, who observes them, and animations: what comes in which part of a frame. */
class LayoutTest {

  private static String out(String page, String program) throws Exception {
    String text = "/*---\npage: '" + page + "'\n---*/\n" + program;
    return Ran.program(Scenario.parse("test.js", text)).out();
  }

  @Test
  void blocksStandBelowEachOtherAndLengthsCount() throws Exception {
    assertEquals(
        "8 8 100 50\n8 58 1264 18\n8 76 632 20\n0 0 0 0\n",
        out(
            "<div style=\"width:100px;height:50px\"></div><p>text</p>"
                + "<div style=\"width:50%;height:20px\"></div><div hidden>unseen</div>",
            """
            for (const e of document.body.children) {
              const box = e.getBoundingClientRect();
              console.log(box.x, box.y, box.width, box.height);
            }
            """));
  }

  @Test
  void aSizeChangedByItsObserverIsToldInTheNextFrame() throws Exception {
    assertEquals(
        "17: 100\nundelivered\n33: 150\n",
        out(
            "<div style=\"width:100px;height:50px\"></div>",
            """
            const box = document.querySelector('div');
            new ResizeObserver(([entry]) => {
              console.log(Math.round(performance.now()) + ': ' + entry.contentRect.width);
              box.style.width = '150px';
            }).observe(box);
            addEventListener('error', (e) => console.log(e.message.split(' ').at(-2)));
            """));
  }

  @Test
  void whatComesIntoViewIsToldByATaskAfterItsFrame() throws Exception {
    assertEquals(
        "false 0\nscrolled\nscroll event\nframe callback\ntrue 1\n",
        out(
            "<div style=\"height:2000px\"></div><p id=\"far\">far</p>",
            """
            new IntersectionObserver(([entry]) => {
              console.log(entry.isIntersecting, entry.intersectionRatio);
            }).observe(document.querySelector('#far'));
            addEventListener('scroll', () => console.log('scroll event'));
            setTimeout(() => {
              requestAnimationFrame(() => console.log('frame callback'));
              scrollTo(0, 5000);
              console.log('scrolled');
            }, 100);
            """));
  }

  @Test
  void anAnimationFulfilsItsPromiseBeforeItsEvent() throws Exception {
    assertEquals(
        "running\nfulfilled at 100\nmicrotask\nfinish of 100\n",
        out(
            "<div></div>",
            """
            const animation = document.querySelector('div').animate([], 100);
            console.log(animation.playState);
            animation.onfinish = (e) => console.log('finish of ' + e.currentTime);
            animation.finished
              .then(() => console.log('fulfilled at ' + Math.round(performance.now())))
              .then(() => console.log('microtask'));
            """));
  }

  @Test
  void anotherSizeOfTheWindowIsToldInTheNextFrame() throws Exception {
    Ran ran =
        Ran.program(
            Scenario.parse(
                "test.js",
                """
                /*---
                inputs:
                  - { at: 100ms, resize: 600x400 }
                ---*/
                const narrow = matchMedia('(max-width: 700px)');
                narrow.onchange = (e) => console.log('change', e.matches);
                onresize = () => console.log('resize', innerWidth, narrow.matches);
                requestAnimationFrame(() => console.log('frame', innerWidth));
                """));
    assertEquals("frame 1280\nresize 600 true\nchange true\n", ran.out());
  }
}
