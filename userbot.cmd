@echo off
rem Starts userbot; builds it first if it was never built. Build again after a change: mvn -Dmaven.test.skip package
rem USERBOT_JAVA_OPTS: further options for the JVM. JAVA_HOME: which Java to use.
setlocal
set "HOME_DIR=%~dp0."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo userbot: Java was not found. Install a JDK, version 17 or newer, or set JAVA_HOME. 1>&2
    exit /b 1
)
if exist "%HOME_DIR%\target\userbot.jar" if exist "%HOME_DIR%\node_modules" goto start

where mvn >nul 2>&1
if errorlevel 1 (
    echo userbot: Maven was not found, and userbot must be built first. Install Maven 3.8 or newer. 1>&2
    exit /b 1
)
where npm >nul 2>&1
if errorlevel 1 (
    echo userbot: npm was not found, and the build takes TDLib from it. Install Node.js 20 or newer. 1>&2
    exit /b 1
)
echo userbot: building, this takes a minute the first time ... 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -Dmaven.test.skip -Dspotless.check.skip package 1>&2
if errorlevel 1 (
    popd
    echo userbot: The build failed; what Maven said stands above. 1>&2
    exit /b 1
)
popd

:start
"%JAVA%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djdk.console=java.base "-Duserbot.home=%HOME_DIR%" %USERBOT_JAVA_OPTS% -cp "%HOME_DIR%\target\userbot.jar;%HOME_DIR%\target\lib\*" dev.userbot.Main %*
exit /b %errorlevel%
