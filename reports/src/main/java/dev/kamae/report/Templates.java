package dev.kamae.report;

import freemarker.core.JSONCFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.TimeZone;

/** The templates, parsed once for the JVM; the same in every locale and time zone. */
final class Templates {

  private static final Configuration CONFIGURATION = configuration();

  private Templates() {}

  /** Fills in the template, of which only records, lists and texts can be read. */
  static void fill(String template, Record views, Writer out) throws IOException {
    try {
      CONFIGURATION.getTemplate(template).process(views, out);
    } catch (TemplateException e) {
      throw new IllegalStateException(
          "template " + e.getTemplateSourceName() + ":" + e.getLineNumber() + ": "
              + e.getMessageWithoutStackTop(),
          e);
    }
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setClassForTemplateLoading(Templates.class, "/META-INF/kamae/templates");
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setShowErrorTips(false);
    configuration.setObjectWrapper(new RecordWrapper());
    return sameEverywhere(configuration);
  }

  private static Configuration sameEverywhere(Configuration configuration) {
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setCFormat(JSONCFormat.INSTANCE);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    return configuration;
  }
}
