using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerformanceBudget.Domain.Json;

/// <summary>What messages call what stands, or should stand, at a spot of a text that is no JSON.</summary>
internal static class SyntaxWords
{
    private const int LongestWord = 20;

    private static readonly SearchValues<byte> Separators = SearchValues.Create(" \t\r\n,:;{}[]\"'"u8);

    /// <summary>What stands at a spot up to what separates, as a message quotes it.</summary>
    public static string At(SyntaxSpot spot)
    {
        var rest = spot.Text[spot.Position..];
        var length = rest.IndexOfAny(Separators);
        var word = Encoding.UTF8.GetString(
            rest[..Math.Min(length <= 0 ? rest.Length : length, 4 * LongestWord)]
        );
        var visible = new string([.. word.TakeWhile(c => !char.IsControl(c))]);
        return visible.Length <= LongestWord ? visible : string.Concat(visible.AsSpan(0, LongestWord), "…");
    }

    public static BilingualText NameOf(SyntaxExpectation expected) =>
        expected switch
        {
            SyntaxExpectation.Value => new("一个值", "a value"),
            SyntaxExpectation.Name => new("带双引号的属性名", "a name in quotation marks"),
            SyntaxExpectation.NameOrEnd => new("带双引号的属性名或}", "a name in quotation marks or }"),
            SyntaxExpectation.Colon => new("冒号:", "a colon :"),
            SyntaxExpectation.CommaOrEndOfObject => new("逗号,或}", "a comma or }"),
            _ => new("逗号,或]", "a comma or ]"),
        };

    public static BilingualText NameOf(char control) =>
        control switch
        {
            '\n' or '\r' => new("换行", "a line end"),
            '\t' => new("制表符", "a tab"),
            _ => NameOf(new Rune(control)),
        };

    public static BilingualText NameOf(Rune found)
    {
        if (Rune.IsLetterOrDigit(found) || Rune.IsPunctuation(found) || Rune.IsSymbol(found))
        {
            return found == Rune.ReplacementChar
                ? new("不是UTF-8的字节", "bytes that are no UTF-8")
                : new($"“{InnerQuotes.Of(found.ToString())}”", $"'{found}'");
        }

        var code = string.Create(CultureInfo.InvariantCulture, $"U+{found.Value:X4}");
        return new($"字符{code}", $"the character {code}");
    }
}
