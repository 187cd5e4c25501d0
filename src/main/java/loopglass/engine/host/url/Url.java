package loopglass.engine.host.url;

import loopglass.engine.js.idl.PlatformObject;

final class Url extends PlatformObject {}
