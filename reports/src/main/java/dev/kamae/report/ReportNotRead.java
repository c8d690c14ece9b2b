package dev.kamae.report;

import java.nio.file.Path;

/**
 * An earlier report is not what it should be. Says which one, where, what stands there and what should, such as
 * "out/report.json:12:7: 'verdicts' stands twice".
 */
public final class ReportNotRead extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReportNotRead(Path file, String reason) {
    super("the earlier report " + file + ": " + reason);
  }

  ReportNotRead(Path file, JsonText.Place place, String reason) {
    super("the earlier report " + file + ":" + place.line() + ":" + place.column() + ": " + reason);
  }
}
