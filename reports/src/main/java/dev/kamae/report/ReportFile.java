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
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
        throws IOException {
      HtmlReport.write(assessment, pattern, Language.JAPANESE, out);
    }
  },
  INDEX_ENGLISH("index.en.html") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
        throws IOException {
      HtmlReport.write(assessment, pattern, Language.ENGLISH, out);
    }
  },
  TEXT("report.txt") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
        throws IOException {
      out.write(TextReport.of(assessment, pattern, Language.ENGLISH));
    }
  },
  JSON("report.json") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out) {
      JsonReport.write(assessment, pattern, out);
    }
  },
  CSV("report.csv") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out) {
      CsvReport.write(assessment, pattern, sources, out);
    }
  },
  SARIF("report.sarif") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out) {
      SarifReport.write(assessment, pattern, sources, out);
    }
  },
  MARKDOWN_ENGLISH("report.md") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
        throws IOException {
      out.write(MarkdownReport.of(assessment, pattern, sources, Language.ENGLISH));
    }
  },
  MARKDOWN_JAPANESE("report.ja.md") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
        throws IOException {
      out.write(MarkdownReport.of(assessment, pattern, sources, Language.JAPANESE));
    }
  },
  SUMMARY_ENGLISH("summary.md") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
        throws IOException {
      out.write(MarkdownReport.summary(assessment, pattern, sources, Language.ENGLISH));
    }
  },
  SUMMARY_JAPANESE("summary.ja.md") {
    @Override
    void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
        throws IOException {
      out.write(MarkdownReport.summary(assessment, pattern, sources, Language.JAPANESE));
    }
  };

  static final Set<ReportFile> HTML = Set.of(INDEX_JAPANESE, INDEX_ENGLISH);

  static final Set<ReportFile> MARKDOWN =
      Set.of(MARKDOWN_ENGLISH, MARKDOWN_JAPANESE, SUMMARY_ENGLISH, SUMMARY_JAPANESE);

  private final String fileName;

  ReportFile(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }

  abstract void write(Assessment assessment, Pattern pattern, SourceRoots sources, Writer out)
      throws IOException;
}
