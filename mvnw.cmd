@echo off
rem Builds and opens Loopglass on a fresh machine: finds a JDK, finds or fetches Maven, hands over.
rem The twin of mvnw, which says more.
setlocal
set "root=%~dp0"

call "%root%src\main\dist\lib\jdk.cmd" 25 javac
if errorlevel 1 exit /b 1
set "JAVA_HOME=%found_java%"
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"

set "mvn="
for /f "tokens=3,4 delims=. " %%a in ('mvn -version 2^>nul ^| findstr /c:"Apache Maven"') do call :accept %%a %%b
if not defined mvn call :pinned
if not defined mvn exit /b 1

set "quiet="
if not "%~1"=="" goto run
set "quiet=-q"
if not exist "%root%target\classes" echo Loopglass: building; the first time, Maven fetches what it needs, which takes a minute or two. 1>&2
:run
call "%mvn%" -f "%root%pom.xml" %quiet% %*
exit /b %errorlevel%

:accept
if %1 gtr 3 set "mvn=mvn"
if %1 equ 3 if %2 geq 8 set "mvn=mvn"
exit /b 0

:pinned
for /f "usebackq eol=# tokens=1,2 delims==" %%k in ("%root%.mvn\maven.properties") do set "pinned_%%k=%%l"
set "name=apache-maven-%pinned_version%"
set "cache=%LOCALAPPDATA%\loopglass"
if exist "%cache%\%name%\bin\mvn.cmd" goto found
set "url=https://archive.apache.org/dist/maven/maven-3/%pinned_version%/binaries/%name%-bin.tar.gz"
if defined LOOPGLASS_MAVEN_URL set "url=%LOOPGLASS_MAVEN_URL%"
echo mvnw: no Maven 3.8 or later on PATH; fetching %pinned_version% from %url% 1>&2
set "part=%cache%\part.%random%"
mkdir "%part%"
"%SystemRoot%\System32\curl.exe" -fsSL -o "%part%\maven.tar.gz" "%url%"
if errorlevel 1 (
  echo mvnw: could not fetch %url%; install Maven 3.8 or later, or set LOOPGLASS_MAVEN_URL. 1>&2
  goto clean
)
set "sum="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%part%\maven.tar.gz" SHA512') do if not defined sum set "sum=%%h"
if /i not "%sum: =%"=="%pinned_sha512%" (
  echo mvnw: the file from %url% has not the checksum in .mvn\maven.properties; it was thrown away. 1>&2
  goto clean
)
"%SystemRoot%\System32\tar.exe" -xzf "%part%\maven.tar.gz" -C "%part%"
if errorlevel 1 (
  echo mvnw: could not unpack the file from %url%. 1>&2
  goto clean
)
move "%part%\%name%" "%cache%\" >nul
:clean
rmdir /s /q "%part%"
:found
if exist "%cache%\%name%\bin\mvn.cmd" set "mvn=%cache%\%name%\bin\mvn.cmd"
exit /b 0
