package dev.kamae.dsl;

import static dev.kamae.posture.operation.UpkeepFacts.DOWNLOADS_CHECKED;

/** Files that users can download (Ⅲ.2.2.1 ⅳ). */
public final class DownloadsTerm extends ProviderWideTerm<DownloadsTerm> implements UpkeepTerm {

  DownloadsTerm(Saying saying) {
    super(saying);
  }

  @Override
  DownloadsTerm with(Saying more) {
    return new DownloadsTerm(more);
  }

  /** Files that users download are checked for malware (Ⅲ.2.2.1 ⅳ). */
  public DownloadsTerm checked() {
    return say(DOWNLOADS_CHECKED);
  }

  /** Files that users download are not checked for malware. */
  public DownloadsTerm notChecked() {
    return deny(DOWNLOADS_CHECKED);
  }
}
