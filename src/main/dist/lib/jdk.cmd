@echo off
rem Finds a Java of at least a given release. Called by mvnw.cmd and bin\loopglass.bat:
rem
rem   call jdk.cmd 25 javac     sets found_java to one that has bin\javac.exe, or leaves it undefined
rem
rem Order: JAVA_HOME, the java on PATH, then the usual folders; there an exact match is preferred,
rem because that is the release Loopglass is tested with.
set "found_java="
set "later_java="
call :consider "%JAVA_HOME%" %1 %2
for /f "delims=" %%p in ('where java 2^>nul') do call :consider "%%~dpp.." %1 %2
if not defined found_java if defined later_java set "found_java=%later_java%"
if defined found_java exit /b 0
for %%f in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do for /d %%d in ("%%~f\*") do call :consider "%%~d" %1 %2
if not defined found_java if defined later_java set "found_java=%later_java%"
if defined found_java exit /b 0
echo Loopglass needs JDK %1 or later and found none: get it from https://adoptium.net or with "winget install EclipseAdoptium.Temurin.%1.JDK", or set JAVA_HOME to one. 1>&2
exit /b 1

:consider
if defined found_java exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\%~3.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "release="
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" for /f "delims=.-+ " %%m in ("%%~l") do set "release=%%m"
if not defined release exit /b 0
if %release% lss %~2 exit /b 0
if %release% equ %~2 set "found_java=%~f1"
if %release% gtr %~2 set "later_java=%~f1"
exit /b 0
