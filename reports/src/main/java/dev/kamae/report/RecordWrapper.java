package dev.kamae.report;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * Shows templates the components of our own records and nothing else: no methods, no classes. Every text passes
 * through {@link Harmless} on its way.
 */
final class RecordWrapper implements ObjectWrapper {

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof String text) {
      return new SimpleScalar(Harmless.text(text));
    }
    if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Record view) {
      return new Fields(view);
    }
    if (value instanceof List<?> list) {
      return new SimpleSequence(list, this);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.isPresent() ? wrap(maybe.get()) : null;
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    throw new TemplateModelException("templates get ready strings, not " + value.getClass());
  }

  /** A record as a hash of its components. */
  private final class Fields implements TemplateHashModel {

    private final Record view;

    Fields(Record view) {
      this.view = view;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      for (RecordComponent each : COMPONENTS.get(view.getClass())) {
        if (each.getName().equals(key)) {
          return wrap(read(each));
        }
      }
      throw new TemplateModelException(key + " is missing");
    }

    private Object read(RecordComponent component) throws TemplateModelException {
      try {
        return component.getAccessor().invoke(view);
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("could not read " + component, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
    @Override
    protected RecordComponent[] computeValue(Class<?> type) {
      return type.getRecordComponents();
    }
  };
}
