package org.vanthu.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What a mention means. */
public sealed interface Value {

  /**
   * Số ký hiệu, number and symbol of a document.
   *
   * @param canonical "3557/TTr-UBND"; empty while the number itself is unread
   * @param number digits as printed: "05"
   * @param year of legal acts: "59/2022/NĐ-CP"
   * @param symbol "TTr-UBND"
   * @param symbolKind the kind's abbreviation within the symbol
   * @param statedKind the kind as the text says it: "Tờ trình"
   * @param issuer as in running text
   */
  record DocumentNumber(
      Optional<String> canonical,
      Optional<String> number,
      Optional<Integer> year,
      String symbol,
      Optional<String> symbolKind,
      Optional<String> statedKind,
      Optional<String> issuer,
      Optional<LocalDate> issuedOn)
      implements Value {}

  /**
   * A day or a period, both ends as stated.
   *
   * @param from empty when open
   * @param to empty when open ("đến nay")
   * @param inclusive false for "trước 31/3/2025"
   */
  record DatePeriod(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Precision precision,
      DateRole role,
      boolean inclusive)
      implements Value {

    public static DatePeriod day(LocalDate day, DateRole role) {
      return new DatePeriod(Optional.of(day), Optional.of(day), Precision.DAY, role, true);
    }
  }

  /** How exact a date is. */
  enum Precision {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    RANGE
  }

  /** What a date is for. */
  enum DateRole {
    ISSUED,
    AS_OF,
    DEADLINE,
    EFFECTIVE,
    OTHER
  }

  /**
   * An amount of money.
   *
   * @param vnd đồng; empty when the unit can't be known
   * @param per the rate: "/32 tháng"
   */
  record Amount(
      OptionalLong vnd,
      boolean approximate,
      Optional<Rate> per,
      UnitSource unitFrom,
      boolean inWords)
      implements Value {}

  /** For how much an amount is: 36 months. */
  record Rate(double count, String unit) {}

  /** Where the unit of an amount was said. */
  enum UnitSource {
    TEXT,
    CAPTION,
    COLUMN,
    IMPLIED
  }

  /**
   * A province as of the document's date, and what it belongs to now.
   *
   * @param code of the General Statistics Office, two digits; its meaning depends on the era
   */
  record Province(String code, String name, ProvinceRole role, CodedName today) implements Value {}

  /** A province's code and name in one era. */
  record CodedName(String code, String name) {}

  /** What a province is mentioned for. */
  enum ProvinceRole {
    ROW,
    SCOPE,
    AGENCY,
    PLACE,
    LIST,
    NAME_PART
  }

  /** A number with a unit: 95,7 %; 66,6/100 điểm. */
  record Quantity(double number, OptionalDouble of, String unit) implements Value {}

  /** A body. */
  record Organisation(String name, Optional<String> province) implements Value {}

  /** A person. */
  record Person(String name, Optional<String> title) implements Value {}

  /** A personal datum; the value itself is the mention's text. */
  record Personal(PersonalKind kind) implements Value {}

  /** Kinds of personal data. */
  enum PersonalKind {
    CITIZEN_ID,
    PHONE,
    BIRTH_DATE,
    BANK_ACCOUNT,
    EMAIL
  }
}
