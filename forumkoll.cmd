@echo off
rem Runs forumkoll; builds it on first use. Needs a JDK 17 or later. Not tested on Windows by its developers.
setlocal
set "HOME_FOLDER=%~dp0"
set "JAR=%HOME_FOLDER%target\forumkoll.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%JAR%" (
    echo Bygger forumkoll; forsta gangen hamtas bibliotek. / Building forumkoll; the first time fetches libraries. 1>&2
    pushd "%HOME_FOLDER%"
    call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 (
        popd
        echo Bygget misslyckades, se ovan. / The build failed, see above. 1>&2
        exit /b 1
    )
    popd
)
"%JAVA%" %FORUMKOLL_JAVA_OPTIONS% -Dforumkoll.home="%HOME_FOLDER%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%
