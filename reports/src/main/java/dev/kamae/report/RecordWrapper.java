package dev.kamae.report;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows templates the components of our own records and nothing else: no methods, no classes. Every text passes
 * through {@link Harmless} on its way.
 */
final class RecordWrapper implements ObjectWrapper {

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(Harmless.text(text));
    }
    if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof Record view) {
      return new Fields(view);
    }
    if (value instanceof List<?> list) {
      return new Items(list, this);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.isPresent() ? wrap(maybe.get()) : null;
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    throw new TemplateModelException("templates get ready strings, not " + value.getClass());
  }

  /** A list, of which each is wrapped when it is asked for. */
  private record Items(List<?> list, ObjectWrapper wrapper) implements TemplateSequenceModel {

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  /** A record as a hash of its components. */
  private final class Fields implements TemplateHashModel {

    private final Record view;
    private final Map<String, Method> components;

    Fields(Record view) {
      this.view = view;
      this.components = COMPONENTS.get(view.getClass());
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Method component = components.get(key);
      if (component == null) {
        throw new TemplateModelException(key + " is missing");
      }
      try {
        return wrap(component.invoke(view));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("could not read " + component, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
    @Override
    protected Map<String, Method> computeValue(Class<?> type) {
      Map<String, Method> components = new HashMap<>();
      for (RecordComponent each : type.getRecordComponents()) {
        Method reading = each.getAccessor();
        reading.setAccessible(true);
        components.put(each.getName(), reading);
      }
      return components;
    }
  };
}
