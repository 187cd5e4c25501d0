@echo off
rem Runs Loopglass from the folder this script lies in, whatever the current folder.
setlocal
set "program=%~dp0.."
call "%program%\lib\jdk.cmd" 25 java
if errorlevel 1 exit /b 1
"%found_java%\bin\java" "@%program%\lib\java.args" -XX:AOTCache="%program%\lib\loopglass.aot" --module-path "%program%\lib\javafx" -cp "%program%\lib\loopglass-${project.version}.jar" %LOOPGLASS_JAVA_OPTIONS% ${main.class} %*
exit /b %errorlevel%
