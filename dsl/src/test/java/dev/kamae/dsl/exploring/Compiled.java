package dev.kamae.dsl.exploring;

import dev.kamae.dsl.Description;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles code in this process, without files. */
final class Compiled {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, null);

  private Compiled() {}

  /** The description that the source of the class is. */
  static Description description(String className, String source) {
    StringWriter messages = new StringWriter();
    try (Classes classes = new Classes()) {
      List<String> options = List.of("-proc:none", "-Xlint:all", "-Werror", "-encoding", "UTF-8");
      boolean compiled = COMPILER
          .getTask(messages, classes, null, options, null, List.of(new Source(className, source)))
          .call();
      if (!compiled) {
        throw new AssertionError(messages + "\n" + source);
      }
      return (Description)
          classes.loader().loadClass(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(source, e);
    }
  }

  private static URI uri(String className, JavaFileObject.Kind kind) {
    return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
  }

  /** A source that is no file. */
  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String className, String text) {
      super(uri(className, Kind.SOURCE), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Classes that are kept here. */
  private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> bytes = new HashMap<>();

    Classes() {
      super(FILES);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(uri(className, kind), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes.computeIfAbsent(className, each -> new ByteArrayOutputStream());
        }
      };
    }

    ClassLoader loader() {
      return new ClassLoader(Compiled.class.getClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          if (!bytes.containsKey(name)) {
            throw new ClassNotFoundException(name);
          }
          byte[] code = bytes.get(name).toByteArray();
          return defineClass(name, code, 0, code.length);
        }
      };
    }

    @Override
    public void close() {
      // The file manager is shared by all.
    }
  }
}
