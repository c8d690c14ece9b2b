package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;

/** The files that reports are written to, in the order in which they are written. */
enum ReportFile {
  INDEX_JAPANESE("index.html") {
    @Override
    void write(Assessment assessment, Pattern pattern, Writer out) throws IOException {
      HtmlReport.write(assessment, pattern, Language.JAPANESE, out);
    }
  },
  INDEX_ENGLISH("index.en.html") {
    @Override
    void write(Assessment assessment, Pattern pattern, Writer out) throws IOException {
      HtmlReport.write(assessment, pattern, Language.ENGLISH, out);
    }
  },
  NETWORK_JAPANESE("network.svg") {
    @Override
    void write(Assessment assessment, Pattern pattern, Writer out) throws IOException {
      out.write(SvgReport.network(assessment, pattern, Language.JAPANESE));
    }
  },
  NETWORK_ENGLISH("network.en.svg") {
    @Override
    void write(Assessment assessment, Pattern pattern, Writer out) throws IOException {
      out.write(SvgReport.network(assessment, pattern, Language.ENGLISH));
    }
  },
  BUILDINGS_JAPANESE("buildings.svg") {
    @Override
    void write(Assessment assessment, Pattern pattern, Writer out) throws IOException {
      out.write(SvgReport.buildings(assessment, pattern, Language.JAPANESE));
    }
  },
  BUILDINGS_ENGLISH("buildings.en.svg") {
    @Override
    void write(Assessment assessment, Pattern pattern, Writer out) throws IOException {
      out.write(SvgReport.buildings(assessment, pattern, Language.ENGLISH));
    }
  },
  TEXT("report.txt") {
    @Override
    void write(Assessment assessment, Pattern pattern, Writer out) throws IOException {
      out.write(TextReport.of(assessment, pattern, Language.ENGLISH));
    }
  },
  JSON("report.json") {
    @Override
    void write(Assessment assessment, Pattern pattern, Writer out) {
      JsonReport.write(assessment, pattern, out);
    }
  };

  static final Set<ReportFile> HTML = Set.of(INDEX_JAPANESE, INDEX_ENGLISH);

  static final Set<ReportFile> PICTURES =
      Set.of(NETWORK_JAPANESE, NETWORK_ENGLISH, BUILDINGS_JAPANESE, BUILDINGS_ENGLISH);

  private final String fileName;

  ReportFile(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }

  abstract void write(Assessment assessment, Pattern pattern, Writer out) throws IOException;
}
