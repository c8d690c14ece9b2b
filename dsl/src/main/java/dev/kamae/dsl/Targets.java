package dev.kamae.dsl;

import dev.kamae.guideline.Item;
import dev.kamae.quantity.Span;
import java.util.Set;

/** What a span is used for that the provider holds itself to. */
final class Targets {

  private static final Set<Item<Span>> DELAYS = Set.of(
      Item.OUTAGE_NOTICE,
      Item.FAULT_NOTICE,
      Item.PERFORMANCE_NOTICE,
      Item.PATCH_START,
      Item.FOLLOW_UP_DELAY,
      Item.PATTERN_FILE_UPDATE,
      Item.EXTERNAL_FAULT_REPORT);

  private static final Set<Item<Span>> RETENTIONS = Set.of(
      Item.CAPACITY_DOCUMENT_RETENTION,
      Item.USAGE_LOG_RETENTION,
      Item.EXCEPTION_AND_SECURITY_LOG_RETENTION);

  private Targets() {}

  static SpanUse use(Item<Span> item) {
    if (RETENTIONS.contains(item)) {
      return SpanUse.RETENTION;
    }
    return DELAYS.contains(item) ? SpanUse.DELAY : SpanUse.INTERVAL;
  }
}
