package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Templates are parsed once, however many reports are written. */
class ParsedOnceTest {

  @Test
  void no_template_is_parsed_twice() throws IOException {
    Reading reading = new Reading(Templates.loader());
    Look look = new Look(
        new Templates(reading, Optional.empty()),
        List.of(Language.values()),
        new Elsewhere(false, false));
    Judged judged =
        Judged.of(SmallPosture.assessed(SmallPosture.acme()), Pattern.PATTERN_1).looking(look);

    for (Language each : Language.values()) {
      HtmlReport.write(judged, each, Writer.nullWriter());
      SvgReport.network(judged, each);
      HtmlReport.write(judged, each, Writer.nullWriter());
    }

    assertTrue(reading.read.contains("page.ftlh"), () -> reading.read.toString());
    assertTrue(reading.read.contains("picture.ftlh"), () -> reading.read.toString());
    assertEquals(reading.read.stream().distinct().toList(), reading.read);
  }

  /** Notes what is read. */
  private static final class Reading implements TemplateLoader {

    private final TemplateLoader loader;
    private final List<String> read = new ArrayList<>();

    private Reading(TemplateLoader loader) {
      this.loader = loader;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
      return loader.findTemplateSource(name);
    }

    @Override
    public long getLastModified(Object source) {
      return loader.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
      String name = source.toString();
      read.add(name.substring(name.lastIndexOf('/') + 1));
      return loader.getReader(source, encoding);
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
      loader.closeTemplateSource(source);
    }
  }
}
