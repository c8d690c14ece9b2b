/**
 * The front door for builds: {@link dev.kamae.report.command.GapReports} has a {@code main} that finds descriptions,
 * writes their reports and an index, and ends with a status that a build can fail by.
 *
 * <pre>{@code
 * java -cp CLASSPATH dev.kamae.report.command.GapReports --date 2026-04-01 --fail-on BASIC com.acme.AcmePayroll
 * }</pre>
 *
 * In a Maven build, after the tests:
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.codehaus.mojo</groupId>
 *   <artifactId>exec-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <phase>verify</phase>
 *       <goals><goal>exec</goal></goals>
 *       <configuration>
 *         <executable>java</executable>
 *         <arguments>
 *           <argument>-classpath</argument>
 *           <classpath/>
 *           <argument>dev.kamae.report.command.GapReports</argument>
 *           <argument>--date</argument>
 *           <argument>2026-04-01</argument>
 *           <argument>--fail-on</argument>
 *           <argument>BASIC</argument>
 *         </arguments>
 *       </configuration>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 *
 * <p>The command may be run by many threads at once where they write to different folders; a null argument is refused with
 * a {@code NullPointerException}, and everything else that is wrong is told on the error stream.
 */
package dev.kamae.report.command;
