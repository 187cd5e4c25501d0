# Finds a Java of at least a given release. Sourced by mvnw and by bin/loopglass; POSIX sh.
#
#   find_java 25 javac   # sets java_home to one that has bin/javac, or to "" when there is none
#
# Order: JAVA_HOME, the java on PATH, then the usual folders; there an exact match is preferred,
# because that is the release Loopglass is tested with.

# Prints the feature release (25) of a Java home, or 0. Asks its "release" file, which is quick, and
# only without one the program itself.
java_release() {
  release=
  if [ -r "$1/release" ]; then
    release=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
  fi
  if [ -z "$release" ]; then
    release=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  echo "${release:-0}"
}

# Prints the home of the java on PATH, also when that is a link or a version manager's stub.
java_home_on_path() {
  command -v java >/dev/null 2>&1 || return 0
  real=$(readlink -f "$(command -v java)" 2>/dev/null) || real=
  home=${real%/bin/java}
  if [ -r "$home/release" ]; then
    echo "$home"
  else
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
  fi
}

find_java() {
  java_home= later=
  for home in "${JAVA_HOME:-}" \
    "$(if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v "$1+" 2>/dev/null; fi)" \
    "$(java_home_on_path)"; do
    if [ -n "$home" ] && [ -x "$home/bin/$2" ] && [ "$(java_release "$home")" -ge "$1" ]; then
      java_home=$home
      return
    fi
  done
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/*jdk* \
    /opt/java/* /opt/jdk* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
    "${HOME:-}"/.local/share/mise/installs/java/*; do
    [ -x "$home/bin/$2" ] || continue
    release=$(java_release "$home")
    if [ "$release" -eq "$1" ]; then
      java_home=$home
      return
    elif [ "$release" -gt "$1" ]; then
      later=$home
    fi
  done
  java_home=$later
}

# One line: what is missing and how to get it.
no_java() {
  echo "Loopglass needs JDK $1 or later and found none: get it from https://adoptium.net," \
    "or with your package manager (Debian: openjdk-$1-jdk; macOS: brew install openjdk@$1;" \
    "SDKMAN: sdk install java $1-tem), or set JAVA_HOME to one." >&2
}
