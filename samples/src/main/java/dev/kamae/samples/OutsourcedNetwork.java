package dev.kamae.samples;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.III_3_2_3;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;

/** The network is outsourced and nothing outside is linked directly: what then does not apply, and why. */
public final class OutsourcedNetwork implements Description {

  private final ServerTerm batch = server("batch-1").running(platform("Debian 12"));

  @Override
  public ProviderTerm describe() {
    return provider("Epsilon Batch")
        .offering(service("batch").demanding(confidentiality(LOW), availability(LOW)))
        .housedIn(building("Fukuoka DC").with(serverRoom("R-1").holding(batch)))
        .connectedBy(
            network().outsourced(),
            noExternalLinks(),
            noIntrusionDetection(),
            customerLine().included().accessControlled())
        .keepingUp(noDatabases(), noDownloads())
        .excluding(III_3_2_3, "no server can be reached from outside");
  }
}
