package loopglass.engine.host.encoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An encoding of the web (Encoding Standard §4.2 "names and labels"). */
public enum Encoding {
  UTF_8("utf-8", "UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8"),
  IBM866("ibm866", "IBM866", "866 cp866 csibm866"),
  ISO_8859_2(
      "iso-8859-2",
      "ISO-8859-2",
      "iso-ir-101 iso_8859-2:1987 csisolatin2 iso8859-2 iso88592 iso_8859-2 l2 latin2"),
  ISO_8859_3(
      "iso-8859-3",
      "ISO-8859-3",
      "iso-ir-109 iso_8859-3:1988 csisolatin3 iso8859-3 iso88593 iso_8859-3 l3 latin3"),
  ISO_8859_4(
      "iso-8859-4",
      "ISO-8859-4",
      "iso-ir-110 iso_8859-4:1988 csisolatin4 iso8859-4 iso88594 iso_8859-4 l4 latin4"),
  ISO_8859_5(
      "iso-8859-5",
      "ISO-8859-5",
      "iso-ir-144 iso_8859-5 iso_8859-5:1988 csisolatincyrillic cyrillic iso8859-5 iso88595"),
  ISO_8859_6(
      "iso-8859-6",
      "ISO-8859-6",
      "csiso88596e csiso88596i ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 iso_8859-6 iso_8859-6:1987 arabic asmo-708 csisolatinarabic iso8859-6 iso88596"),
  ISO_8859_7(
      "iso-8859-7",
      "ISO-8859-7",
      "ecma-118 elot_928 iso-ir-126 iso_8859-7 iso_8859-7:1987 sun_eu_greek csisolatingreek greek greek8 iso8859-7 iso88597"),
  ISO_8859_8(
      "iso-8859-8",
      "ISO-8859-8",
      "csiso88598e iso-8859-8-e iso-ir-138 iso_8859-8 iso_8859-8:1988 csisolatinhebrew hebrew iso8859-8 iso88598 visual"),
  ISO_8859_8_I("iso-8859-8-i", "ISO-8859-8", "csiso88598i logical"),
  ISO_8859_13("iso-8859-13", "ISO-8859-13", "iso8859-13 iso885913"),
  ISO_8859_15("iso-8859-15", "ISO-8859-15", "iso_8859-15 csisolatin9 iso8859-15 iso885915 l9"),
  KOI8_R("koi8-r", "KOI8-R", "cskoi8r koi koi8 koi8_r"),
  KOI8_U("koi8-u", "KOI8-U", "koi8-ru"),
  MACINTOSH("macintosh", "x-MacRoman", "csmacintosh mac x-mac-roman"),
  WINDOWS_874("windows-874", "x-windows-874", "iso885911 dos-874 iso-8859-11 iso8859-11 tis-620"),
  WINDOWS_1250("windows-1250", "windows-1250", "cp1250 x-cp1250"),
  WINDOWS_1251("windows-1251", "windows-1251", "cp1251 x-cp1251"),
  WINDOWS_1252(
      "windows-1252",
      "windows-1252",
      "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1"
          + " iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252"),
  WINDOWS_1253("windows-1253", "windows-1253", "cp1253 x-cp1253"),
  WINDOWS_1254(
      "windows-1254",
      "windows-1254",
      "csisolatin5 iso-ir-148 iso88599 iso_8859-9 iso_8859-9:1989 cp1254 iso-8859-9 iso8859-9 l5 latin5 x-cp1254"),
  WINDOWS_1255("windows-1255", "windows-1255", "cp1255 x-cp1255"),
  WINDOWS_1256("windows-1256", "windows-1256", "cp1256 x-cp1256"),
  WINDOWS_1257("windows-1257", "windows-1257", "cp1257 x-cp1257"),
  WINDOWS_1258("windows-1258", "windows-1258", "cp1258 x-cp1258"),
  GBK(
      "gbk",
      "GB18030",
      "csiso58gb231280 iso-ir-58 chinese csgb2312 gb2312 gb_2312 gb_2312-80 x-gbk"),
  GB18030("gb18030", "GB18030", ""),
  BIG5("big5", "Big5-HKSCS", "big5-hkscs cn-big5 csbig5 x-x-big5"),
  EUC_JP("euc-jp", "EUC-JP", "cseucpkdfmtjapanese x-euc-jp"),
  ISO_2022_JP("iso-2022-jp", "ISO-2022-JP", "csiso2022jp"),
  SHIFT_JIS(
      "shift_jis", "windows-31j", "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis"),
  EUC_KR(
      "euc-kr",
      "x-windows-949",
      "csksc56011987 iso-ir-149 ks_c_5601-1989 ksc_5601 cseuckr korean ks_c_5601-1987 ksc5601 windows-949"),
  UTF_16BE("utf-16be", "UTF-16BE", "unicodefffe"),
  UTF_16LE(
      "utf-16le",
      "UTF-16LE",
      "iso-10646-ucs-2 csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16");

  private static final Map<String, Encoding> BY_LABEL = new HashMap<>();

  static {
    for (Encoding encoding : values()) {
      BY_LABEL.put(encoding.webName, encoding);
      encoding.labels.forEach(label -> BY_LABEL.put(label, encoding));
    }
  }

  private final String webName;
  private final String charset;
  private final List<String> labels;

  Encoding(String webName, String charset, String labels) {
    this.webName = webName;
    this.charset = charset;
    this.labels = labels.isEmpty() ? List.of() : List.of(labels.split(" "));
  }

  /** What a label means (Encoding Standard §4.2 "get an encoding"); null when it means nothing. */
  public static @Nullable Encoding of(String label) {
    return BY_LABEL.get(stripped(label).toLowerCase(Locale.ROOT));
  }

  /** Without the ASCII whitespace around it (Infra §4.6); other spaces are part of a label. */
  private static String stripped(String label) {
    int from = 0;
    int to = label.length();
    while (from < to && isSpace(label.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(label.charAt(to - 1))) {
      to--;
    }
    return label.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  /** Its name on the web, in lower case. */
  public String webName() {
    return webName;
  }

  boolean isUnicode() {
    return this == UTF_8 || this == UTF_16BE || this == UTF_16LE;
  }

  /** Whether bytes 0x80 to 0x9F that stand for nothing are the control characters of Unicode. */
  boolean hasControls() {
    return webName.startsWith("windows-") || webName.startsWith("iso-8859-");
  }

  Charset charset() {
    return Charset.forName(charset);
  }
}
