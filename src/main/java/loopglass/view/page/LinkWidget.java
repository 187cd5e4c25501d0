package loopglass.view.page;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import loopglass.trace.Page;

/** A link. */
final class LinkWidget implements Widget {

  private final Hyperlink link = new Hyperlink();

  LinkWidget(Widgets widgets) {
    link.getStyleClass().add("page-link");
    link.setMnemonicParsing(false);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          widgets.click(link);
        });
    Widgets.keepsPresses(link);
  }

  @Override
  public Node node() {
    return link;
  }

  @Override
  public void show(Page.Element element) {
    String own = Texts.of(element);
    link.setText(own.isBlank() ? Texts.name(element) : own);
    link.setAccessibleText(Texts.accessible(element, own));
  }
}
