using System.Runtime.InteropServices;

namespace PerformanceBudget.Documents;

/// <summary>The names of the fonts of a document ([MS-DOC] 2.9.286).</summary>
internal sealed class WordFonts
{
    private const int HeaderSize = 4;
    private const int NameAt = 39;

    private readonly List<string> _names = [];

    public WordFonts(WordFile file)
    {
        var part = file.Part(WordPart.Fonts);
        for (var at = HeaderSize; at < part.Length; )
        {
            var font = part.Part(at + 1, Math.Min(part[at], part.Length - at - 1));
            var name = MemoryMarshal.Cast<byte, char>(font[Math.Min(NameAt, font.Length)..]);
            var length = name.IndexOf('\0');
            _names.Add((length < 0 ? name : name[..length]).ToString());
            at += 1 + part[at];
        }
    }

    /// <summary>The name of a font; null where there is none of that number.</summary>
    public string? this[int number] => number < _names.Count ? _names[number] : null;
}
