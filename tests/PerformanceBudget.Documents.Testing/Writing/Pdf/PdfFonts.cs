using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>The fonts of a PDF, and the codes of letters in them.</summary>
internal sealed class PdfFonts(PdfHabits habits)
{
    private const string Chinese = "F1";
    private const string Latin = "F2";

    /// <summary>Letters that the encoding of the Chinese font does not have.</summary>
    private const string Others = "F3";

    private const string Descriptor =
        "/Flags 4/FontBBox[0 -140 1000 859]/ItalicAngle 0/Ascent 859/Descent -140/StemV 80/CapHeight 700>>";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(
        936,
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    private static readonly FrozenDictionary<PdfEncoding, string> Names = new Dictionary<PdfEncoding, string>
    {
        [PdfEncoding.GbEuc] = "GB-EUC-H",
        [PdfEncoding.Gbk] = "GBK-EUC-H",
        [PdfEncoding.GbkProportional] = "GBKp-EUC-H",
        [PdfEncoding.Gbk2K] = "GBK2K-H",
        [PdfEncoding.UniGbUcs2] = "UniGB-UCS2-H",
        [PdfEncoding.UniGbUtf16] = "UniGB-UTF16-H",
    }.ToFrozenDictionary();

    private readonly Dictionary<Rune, int> _glyphs = [];
    private readonly bool _isPredefined = Names.ContainsKey(habits.Encoding);

    /// <summary>The codes of a text, and the font of each run of them.</summary>
    public IEnumerable<(string Font, string Code)> Encode(PaperText text)
    {
        var font = string.Empty;
        var codes = new StringBuilder();
        foreach (var letter in text.Text.EnumerateRunes())
        {
            var (next, code) = Encode(letter, text.Font == PaperFont.Latin);
            if (next != font && codes.Length > 0)
            {
                yield return (font, codes.ToString());
                _ = codes.Clear();
            }

            font = next;
            _ = codes.Append(code);
        }

        if (codes.Length > 0)
        {
            yield return (font, codes.ToString());
        }
    }

    /// <summary>Adds the fonts to a file, and returns how a page names them.</summary>
    public string AddTo(PdfFile file)
    {
        var latin = $"/{Latin} {AddLatin(file)} 0 R";
        var glyphs = AddGlyphs(file);
        return _isPredefined
            ? $"/{Chinese} {AddPredefined(file)} 0 R{latin}/{Others} {glyphs} 0 R"
            : $"/{Chinese} {glyphs} 0 R{latin}";
    }

    private (string Font, string Code) Encode(Rune letter, bool isLatin)
    {
        if (isLatin)
        {
            return (Latin, $"{letter.Value:X2}");
        }

        if (_isPredefined)
        {
            return Predefined(letter) is { } code ? (Chinese, code) : (Others, Glyph(letter));
        }

        return (Chinese, Glyph(letter));
    }

    /// <summary>The number of a glyph: fonts that programs make number them as they come.</summary>
    private string Glyph(Rune letter)
    {
        const int First = 3;
        if (!_glyphs.TryGetValue(letter, out var glyph))
        {
            _glyphs.Add(letter, glyph = _glyphs.Count + First);
        }

        return $"{glyph:X4}";
    }

    /// <summary>The code of a letter in a predefined encoding; null where it has none.</summary>
    private string? Predefined(Rune letter)
    {
        byte[] bytes;
        try
        {
            bytes = Gbk.GetBytes(letter.ToString());
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        return habits.Encoding switch
        {
            PdfEncoding.UniGbUcs2 or PdfEncoding.UniGbUtf16 => $"{letter.Value:X4}",
            PdfEncoding.GbEuc when bytes is [< 0xA1, _] or [_, < 0xA1] => null,
            _ when bytes is [> 0x7E] => null,
            _ => Convert.ToHexString(bytes),
        };
    }

    private int AddPredefined(PdfFile file)
    {
        var descriptor = file.Add($"<</Type/FontDescriptor/FontName/STSong-Light{Descriptor}");
        var descendant = file.Add(
            $"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500 814 939 500]/FontDescriptor {descriptor} 0 R>>"
        );
        return file.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/{Names[habits.Encoding]}/DescendantFonts[{descendant} 0 R]>>"
        );
    }

    private static int AddLatin(PdfFile file)
    {
        var name = PaperFont.Latin.Name;
        var descriptor = file.Add($"<</Type/FontDescriptor/FontName/{name}{Descriptor}");
        var widths = string.Join(' ', PaperFont.LatinWidths);
        return file.Add(
            $"<</Type/Font/Subtype/TrueType/BaseFont/{name}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 126/Widths[{widths}]/FontDescriptor {descriptor} 0 R>>"
        );
    }

    private int AddGlyphs(PdfFile file)
    {
        var name = PaperFont.Chinese.Name;
        var descriptor = file.Add($"<</Type/FontDescriptor/FontName/{name}{Descriptor}");
        var widths = string.Join(
            ' ',
            _glyphs
                .Where(glyph => PaperFont.Chinese.Width(glyph.Key.ToString()[0]) < 1)
                .Select(glyph => $"{glyph.Value}[500]")
        );
        var descendant = file.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000/W[{widths}]/FontDescriptor {descriptor} 0 R>>"
        );
        var unicode =
            habits.Encoding == PdfEncoding.WithoutUnicode
                ? string.Empty
                : $"/ToUnicode {file.Add("<<", Encoding.ASCII.GetBytes(ToUnicode()), habits.Deflates)} 0 R";
        return file.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]{unicode}>>"
        );
    }

    private string ToUnicode()
    {
        const int MostInABlock = 100;
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """
        );
        foreach (var block in _glyphs.Chunk(MostInABlock))
        {
            _ = map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (letter, glyph) in block)
            {
                var called = letter
                    .ToString()
                    .Select(half => habits.Radicals ? TextStyles.RadicalOrSame(half) : half);
                var code = string.Concat(called.Select(half => $"{(int)half:X4}"));
                _ = map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{code}>\n");
            }

            _ = map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
