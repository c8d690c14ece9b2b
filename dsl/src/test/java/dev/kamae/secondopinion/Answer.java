package dev.kamae.secondopinion;

import java.util.List;

/** What the second opinion says of a clause or an element, in words of its own. */
enum Answer {
  MET,
  GAP,
  UNDECLARED,
  NOT_APPLICABLE,
  NO_REFERENCE;

  /** What several come to, where none of them is enough by itself; nobody knows where there are none. */
  static Answer ofAll(List<Answer> answers) {
    if (answers.contains(GAP)) {
      return GAP;
    }
    if (answers.isEmpty() || answers.contains(UNDECLARED)) {
      return UNDECLARED;
    }
    return answers.contains(MET) ? MET : NOT_APPLICABLE;
  }

  /** What several come to, where one of them is enough; a no outweighs silence here, too. */
  static Answer ofAny(List<Answer> answers) {
    return answers.contains(MET) ? MET : ofAll(answers);
  }

  static Answer met(boolean met) {
    return met ? MET : GAP;
  }
}
