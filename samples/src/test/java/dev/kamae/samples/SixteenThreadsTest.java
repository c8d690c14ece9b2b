package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.posture.Posture;
import dev.kamae.report.Reports;
import dev.kamae.source.SourceRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixteen threads that judge and write at once get what one gets alone: some describe for themselves, some share a posture
 * that nobody has asked anything yet, and some an assessment.
 */
@Timeout(300)
class SixteenThreadsTest {

  private static final int THREADS = 16;

  @TempDir
  private Path folder;

  private static Posture posture() {
    return new BetaCrm().posture();
  }

  private static Assessment assess(Posture posture) {
    return AspSaasGuideline.assess(posture, Samples.DATE);
  }

  /** The names of the files. */
  private List<String> write(Assessment assessment, String name) {
    Path place = folder.resolve(name);
    return Reports.of(assessment)
        .sourcesIn(SourceRoots.of(Path.of(".."), "samples/src/main/java"))
        .in(place)
        .html()
        .pictures()
        .text()
        .json()
        .csv()
        .sarif()
        .markdown()
        .oscal()
        .write()
        .stream()
        .map(each -> place.relativize(each).toString())
        .toList();
  }

  @Test
  void all_write_what_one_writes_alone() throws Exception {
    List<String> alone = write(assess(posture()), "alone");
    Posture posture = posture();
    Assessment assessment = assess(posture());
    List<Callable<Assessment>> sharing =
        List.of(() -> assess(posture()), () -> assess(posture), () -> assessment);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> written = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Callable<Assessment> shared = sharing.get(i % sharing.size());
        String name = "thread-" + i;
        written.add(threads.submit(() -> {
          start.await();
          return write(shared.call(), name);
        }));
      }
      for (int i = 0; i < THREADS; i++) {
        assertEquals(alone, written.get(i).get());
        assertSameBytes(alone, "thread-" + i);
      }
    } finally {
      threads.shutdownNow();
    }
    assertTrue(alone.size() > 12, alone::toString);
  }

  private void assertSameBytes(List<String> names, String name) throws IOException {
    for (String each : names) {
      Path one = folder.resolve("alone").resolve(each);
      assertEquals(-1, Files.mismatch(one, folder.resolve(name).resolve(each)), each);
    }
  }
}
