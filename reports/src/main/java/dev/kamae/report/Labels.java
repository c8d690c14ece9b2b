package dev.kamae.report;

import dev.kamae.wording.Table;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;

/**
 * The labels of a page for its templates, which ask for {@code page.x} as {@code label["x"]}.
 *
 * @param table the table of messages
 */
record Labels(Table table) implements TemplateHashModel {

  @Override
  public TemplateModel get(String key) {
    return new SimpleScalar(table.text("page." + key));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
