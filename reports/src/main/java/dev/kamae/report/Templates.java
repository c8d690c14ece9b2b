package dev.kamae.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.JSONCFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The templates, each parsed once; the same in every locale and time zone. They see records, lists and texts, and can
 * neither make objects nor read a file outside of their folder.
 */
final class Templates {

  /** Our own, parsed once for the JVM. */
  static final Templates OURS = new Templates(loader(), Optional.empty());

  private final Configuration configuration;
  private final Optional<Path> folder;

  /** From there; problems are told of the folder. */
  Templates(TemplateLoader loader, Optional<Path> folder) {
    this.configuration = configuration(loader);
    this.folder = folder;
  }

  /**
   * Our own, but for those of the same name in the folder.
   *
   * @throws IllegalArgumentException "there is no folder of templates at 'own'"
   */
  static Templates overriddenIn(Path folder) {
    try {
      TemplateLoader own = new FileTemplateLoader(folder.toFile());
      return new Templates(
          new MultiTemplateLoader(new TemplateLoader[] {own, loader()}), Optional.of(folder));
    } catch (IOException e) {
      throw new IllegalArgumentException("there is no folder of templates at '" + folder + "'", e);
    }
  }

  static TemplateLoader loader() {
    return new ClassTemplateLoader(Templates.class, "/META-INF/kamae/templates");
  }

  /**
   * Fills in the template, of which only records, lists and texts can be read.
   *
   * @throws TemplateFault naming the template, the line and what is wrong there
   */
  void fill(String template, Record views, Writer out) throws IOException {
    try {
      configuration.getTemplate(template).process(views, out);
    } catch (TemplateException | freemarker.core.ParseException e) {
      throw TemplateFault.of(e, folder);
    } catch (SecurityException e) {
      throw TemplateFault.outside(template, folder);
    }
  }

  private static Configuration configuration(TemplateLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(loader);
    configuration.setCacheStorage(new StrongCacheStorage());
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
