package dev.kamae.dsl;

import dev.kamae.guideline.Demand;
import dev.kamae.posture.facility.Construction;
import dev.kamae.posture.organisation.InformationKind;
import dev.kamae.quantity.Standby;

/** The constants for what stands where, for services and for information. */
interface StructureConstants {

  /** High demand of confidentiality or availability. */
  Demand HIGH = Demand.HIGH;

  /** Middle demand of availability. */
  Demand MIDDLE = Demand.MIDDLE;

  /** Low demand of confidentiality or availability. */
  Demand LOW = Demand.LOW;

  /** Another machine runs along and takes over at once. */
  Standby HOT = Standby.HOT;

  /** Another machine stands ready and is started when it is needed. */
  Standby COLD = Standby.COLD;

  /** No other machine takes over. */
  Standby NONE = Standby.NONE;

  /** There is no such control at all, which a gap can be accepted at. */
  AbsenceConstant ABSENT = AbsenceConstant.ABSENT;

  /** The country whose law the guideline is written for. */
  CountryTerm JAPAN = new CountryTerm("JP");

  /** 免震. */
  Construction BASE_ISOLATED = Construction.BASE_ISOLATED;

  /** 耐震. */
  Construction EARTHQUAKE_RESISTANT = Construction.EARTHQUAKE_RESISTANT;

  /** Where earthquakes are likely. */
  HazardZone EARTHQUAKE_ZONE = HazardZone.EARTHQUAKE_ZONE;

  /** Where floods are likely. */
  HazardZone FLOOD_ZONE = HazardZone.FLOOD_ZONE;

  /** The first version of the key exchange of IPsec, no longer safe. */
  IkeVersion IKEV1 = IkeVersion.IKEV1;

  /** The second version of the key exchange of IPsec. */
  IkeVersion IKEV2 = IkeVersion.IKEV2;

  /** Personal information. */
  InformationKind PERSONAL = InformationKind.PERSONAL;

  /** Confidential information. */
  InformationKind CONFIDENTIAL = InformationKind.CONFIDENTIAL;

  /** Intellectual property. */
  InformationKind INTELLECTUAL_PROPERTY = InformationKind.INTELLECTUAL_PROPERTY;

  /** Any other managed information. */
  InformationKind OTHER_INFORMATION = InformationKind.OTHER_INFORMATION;
}
