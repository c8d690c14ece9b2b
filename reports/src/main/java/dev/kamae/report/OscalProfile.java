package dev.kamae.report;

import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.util.Optional;

/** Writes a pattern of the guideline as an OSCAL profile: the whole catalog with the pattern's reference values. */
final class OscalProfile {

  private static final FormatWords WORDS = FormatWords.in(Language.ENGLISH);

  private final OscalWriter oscal;
  private final JsonWriter json;
  private final Pattern pattern;

  private OscalProfile(Pattern pattern, Appendable out) {
    this.oscal = new OscalWriter(out);
    this.json = oscal.json();
    this.pattern = pattern;
  }

  static String fileName(Pattern pattern) {
    return "profile-" + pattern.number() + ".json";
  }

  static void write(Pattern pattern, Appendable out) {
    new OscalProfile(pattern, out).write();
  }

  private void write() {
    oscal.document(
        "profile",
        WORDS.text("oscal.profile", pattern.number(), Head.meaning(pattern, WORDS.page())),
        OscalCatalog.PUBLISHED,
        OscalCatalog.PUBLISHED.toString(),
        "profile",
        pattern.name());
    json.name("imports").array().objectInLine();
    json.name("href")
        .string(OscalCatalog.FILE_NAME)
        .name("include-all")
        .object()
        .close();
    json.close().close().name("merge").objectInLine().name("as-is").truth(true).close();
    json.name("modify").object().name("set-parameters").array();
    Item.ALL.forEach(this::parameter);
    json.close().close();
    oscal.end();
  }

  private <V> void parameter(Item<V> item) {
    Optional<String> value = item.reference()
        .at(pattern)
        .map(each -> WORDS.page().wording().asked(item.comparison(), each));
    value.ifPresent(each -> {
      json.objectInLine().name("param-id").string(OscalCatalog.parameter(item));
      json.name("values").array().string(each).close().close();
    });
  }
}
