package dev.kamae.report;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is wrong in a template, such as "template own/head.ftlh:3: page.provider is missing". */
final class TemplateFault extends IOException {

  private static final long serialVersionUID = 1L;

  private TemplateFault(String message, Exception cause) {
    super(message, cause);
  }

  static TemplateFault of(Exception fault, Optional<Path> folder) {
    Exception root = root(fault);
    if (root instanceof ParseException parse) {
      return new TemplateFault(
          place(parse.getTemplateName(), parse.getLineNumber(), folder)
              + line(parse.getEditorMessage()),
          fault);
    }
    TemplateException failure = (TemplateException) root;
    return new TemplateFault(
        place(failure.getTemplateSourceName(), failure.getLineNumber(), folder) + reason(failure),
        fault);
  }

  static TemplateFault outside(String template, Optional<Path> folder) {
    return new TemplateFault(
        "a template that " + template + " reads is outside of "
            + folder.map(Path::toString).orElse("our own"),
        null);
  }

  /** The innermost fault that knows its line: a template that does not parse may be read by one that does. */
  private static Exception root(Exception fault) {
    Exception root = fault;
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof ParseException
          || each instanceof TemplateException failure && failure.getLineNumber() != null) {
        root = (Exception) each;
      }
    }
    return root;
  }

  private static String place(String name, Integer line, Optional<Path> folder) {
    String file = folder
        .map(each -> each.resolve(String.valueOf(name)))
        .filter(Files::exists)
        .map(Path::toString)
        .orElse(String.valueOf(name));
    return "template " + file + (line == null ? "" : ":" + line) + ": ";
  }

  private static String reason(TemplateException failure) {
    if (failure.getCause() instanceof IllegalArgumentException refusal) {
      return refusal.getMessage();
    }
    return failure instanceof InvalidReferenceException
            && failure.getBlamedExpressionString() != null
        ? failure.getBlamedExpressionString() + " is missing"
        : line(failure.getMessageWithoutStackTop());
  }

  private static String line(String message) {
    return message.replaceAll("(?s)\n----.*", "").replaceAll("\\s+", " ").strip();
  }
}
