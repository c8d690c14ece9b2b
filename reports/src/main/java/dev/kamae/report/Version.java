package dev.kamae.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program that writes the reports. */
final class Version {

  private static final String RESOURCE = "/META-INF/kamae/version.properties";
  private static final String NUMBER = read();

  private Version() {}

  /** Such as {@code 1.2.0}. */
  static String number() {
    return NUMBER;
  }

  private static String read() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
