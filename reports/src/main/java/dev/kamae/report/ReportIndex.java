package dev.kamae.report;

import dev.kamae.wording.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Writes the reports of many descriptions, each into a folder of its own, and a page that lists and links them: {@code
 * index.html} in Japanese and {@code index.en.html} in English. Immutable.
 *
 * <pre>{@code
 * ReportIndex.in(Path.of("target/gap-report"))
 *     .with("acme-payroll", Reports.of(acme).html().json())
 *     .with("beta-crm", Reports.of(beta).html().json())
 *     .write();
 * }</pre>
 */
public final class ReportIndex {

  private final Path folder;
  private final Map<String, Reports> reports;

  private ReportIndex(Path folder, Map<String, Reports> reports) {
    this.folder = folder;
    this.reports = reports;
  }

  /** An index of no reports yet, in this folder, which is made if it is not there. */
  public static ReportIndex in(Path directory) {
    Objects.requireNonNull(directory, "directory");
    return new ReportIndex(directory, Map.of());
  }

  /**
   * With these reports in the folder of this name below that of the index.
   *
   * @throws IllegalArgumentException "'../acme' is no name of a folder"
   * @throws IllegalArgumentException "there are reports in 'acme' already"
   */
  public ReportIndex with(String name, Reports each) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(each, "each");
    if (!name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]*")) {
      throw new IllegalArgumentException("'" + name + "' is no name of a folder");
    }
    if (reports.containsKey(name)) {
      throw new IllegalArgumentException("there are reports in '" + name + "' already");
    }
    Map<String, Reports> all = new LinkedHashMap<>(reports);
    all.put(name, each.in(folder.resolve(name)));
    return new ReportIndex(folder, all);
  }

  /**
   * Writes all reports and then the index, and lists the files.
   *
   * @throws ReportNotWritten naming the first file that cannot be written
   */
  public List<Path> write() {
    return write(name -> {});
  }

  /** The same, telling the name of each folder when its reports are written. */
  public List<Path> write(Consumer<String> written) {
    Objects.requireNonNull(written, "written");
    List<Path> files = new ArrayList<>();
    List<Indexed> rows = new ArrayList<>();
    reports.forEach((name, each) -> {
      Judged judged = each.judged();
      files.addAll(each.write(judged));
      rows.add(new Indexed(name, judged, each.files()));
      written.accept(name);
    });
    try (WholeFiles whole = new WholeFiles()) {
      for (Language each : List.of(Language.JAPANESE, Language.ENGLISH)) {
        whole.add(folder.resolve(HtmlReport.fileName(each)), out -> write(rows, each, out));
      }
      files.addAll(whole.place());
    }
    return List.copyOf(files);
  }

  private static void write(List<Indexed> rows, Language language, Writer out) throws IOException {
    Templates.OURS.fill("index.ftlh", new Root(IndexPage.of(rows, language)), out);
  }

  /** What the template of the index sees. */
  private record Root(IndexPage page) {}
}
