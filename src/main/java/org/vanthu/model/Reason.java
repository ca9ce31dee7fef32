package org.vanthu.model;

/** Why a confidence is what it is; a reason may lower it or raise it. */
public enum Reason {
  HANDWRITTEN,
  READINGS_DISAGREE,
  UNDER_SEAL,
  LOW_ENGINE_CONFIDENCE,
  ILL_FORMED,
  UNIT_UNCLEAR,
  AMBIGUOUS,
  INFERRED,
  UNREAD,
  REPAIRED,
  SUM_FAILS,
  SUM_HOLDS,
  SAID_TWICE,
  SIGNED_SOON_AFTER,
  ODD_WORDING,
  SAID_OTHERWISE,
  CUT_OFF
}
