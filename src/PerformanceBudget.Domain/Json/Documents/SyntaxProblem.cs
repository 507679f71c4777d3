using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Says what is wrong where a text stops being JSON, and what to do about it.</summary>
/// <param name="Offset">The byte at which it stands.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Advice">What to do.</param>
internal sealed record SyntaxProblem(int Offset, BilingualText Reason, BilingualText Advice)
{
    private const string Escapes = "\"\\/bfnrtu";

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);
    private static readonly SearchValues<byte> PartsOfNumbers = SearchValues.Create("0123456789+-.eE"u8);

    /// <summary>Looks at a text that is no JSON.</summary>
    public static SyntaxProblem In(ReadOnlySpan<byte> text)
    {
        var spot = SyntaxSpot.Find(text);
        return spot.IsEnd
            ? BreaksOff(spot)
            : AtQuotedText(spot) ?? AtNumber(spot) ?? ForeignSigns.At(spot) ?? AtWord(spot) ?? AtOther(spot);
    }

    public Finding ToFinding() =>
        new(DocumentProblems.BadJson, string.Empty, [new("reason", Reason), new("advice", Advice)]);

    private static SyntaxProblem BreaksOff(SyntaxSpot spot) =>
        spot.Depth == 0
            ? new(spot.Text.Length, new("文件在此处中断", "the document breaks off here"), Again())
            : new(
                spot.Text.Length,
                new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"文件在此处中断，还有{spot.Depth}层括号没有结束"
                    ),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"the document breaks off here with {spot.Depth} brackets open"
                    )
                ),
                Again()
            );

    private static BilingualText Again() =>
        new(
            "文件没有写完或没有传完；请重新导出或传输。",
            "It was not written or transferred to its end: export or transfer it again."
        );

    /// <summary>A string or a name that begins here, and does not end as it should.</summary>
    private static SyntaxProblem? AtQuotedText(SyntaxSpot spot)
    {
        if (
            spot.Text[spot.Position] != '"'
            || spot.Expected
                is not (SyntaxExpectation.Value or SyntaxExpectation.Name or SyntaxExpectation.NameOrEnd)
        )
        {
            return null;
        }

        for (var i = spot.Position + 1; i < spot.Text.Length; i++)
        {
            var c = spot.Text[i];
            if (c == '"')
            {
                // The text is sound, so it is a name, and no colon follows.
                var next = SyntaxSpot.SkipBlanks(spot.Text, i + 1);
                var colon = spot.At(next, SyntaxExpectation.Colon);
                return colon.IsEnd ? BreaksOff(colon) : ForeignSigns.At(colon) ?? AtOther(colon);
            }

            if (c < ' ')
            {
                return new(
                    i,
                    new(
                        $"字符串中有{SyntaxWords.NameOf((char)c).Chinese}",
                        $"there is {SyntaxWords.NameOf((char)c).English} within a string"
                    ),
                    new(
                        "换行写作\\n，制表符写作\\t；如果是漏了结尾的引号，补上引号。",
                        "Write \\n for a line end and \\t for a tab; where the closing quotation mark is missing, add it."
                    )
                );
            }

            if (c == '\\' && ++i < spot.Text.Length && !IsEscape(spot.Text[i..]))
            {
                return new(
                    i - 1,
                    new(
                        "字符串中的反斜杠后面不是JSON的转义",
                        "what follows the backslash is no escape of JSON"
                    ),
                    new("反斜杠本身写作\\\\。", "Write \\\\ for a backslash.")
                );
            }
        }

        return BreaksOff(spot);
    }

    private static bool IsEscape(ReadOnlySpan<byte> escape) =>
        Escapes.Contains((char)escape[0], StringComparison.Ordinal)
        && (escape[0] != 'u' || (escape.Length >= 5 && !escape[1..5].ContainsAnyExcept(HexDigits)));

    private static SyntaxProblem? AtNumber(SyntaxSpot spot)
    {
        var c = (char)spot.Text[spot.Position];
        if (
            spot.Expected == SyntaxExpectation.Name
            && spot.Last == JsonTokenType.Number
            && char.IsAsciiDigit(c)
        )
        {
            return new(
                spot.Position,
                new("数字中有千分位逗号", "a number has a comma between its digits"),
                new("去掉逗号，例如22,614.51写作22614.51。", "Take it out: 22614.51 for 22,614.51.")
            );
        }

        if (spot.Expected != SyntaxExpectation.Value || !(char.IsAsciiDigit(c) || c is '+' or '-' or '.'))
        {
            return null;
        }

        // The number can be sound, and what follows it a comma of another width.
        var length = spot.Text[spot.Position..].IndexOfAnyExcept(PartsOfNumbers);
        var next = spot.At(
            length < 0 ? spot.Text.Length : spot.Position + length,
            SyntaxExpectation.CommaOrEndOfObject
        );
        return (next.IsEnd ? null : ForeignSigns.At(next))
            ?? new(
                spot.Position,
                new(
                    $"“{SyntaxWords.At(spot)}”不是JSON的数字",
                    $"'{SyntaxWords.At(spot)}' is no number of JSON"
                ),
                new(
                    "只写数字、一个小数点和前面的负号：不写加号、前面的零、单位和全角数字，小数点两边都有数字。",
                    "Write digits, one point between digits and a minus in front: no plus, no leading zero, no unit."
                )
            );
    }

    private static SyntaxProblem? AtWord(SyntaxSpot spot)
    {
        if (!Rune.IsLetter(spot.Found))
        {
            return null;
        }

        var word = SyntaxWords.At(spot);
        return spot.Expected switch
        {
            SyntaxExpectation.Value when word.ToUpperInvariant() is "NAN" or "INFINITY" or "INF" => new(
                spot.Position,
                new($"“{word}”不是数字", $"'{word}' is no number"),
                new("没有值时省略该属性。", "Leave the property out where there is no value.")
            ),
            SyntaxExpectation.Value
                when word.ToUpperInvariant() is "NONE" or "NULL" or "NIL" or "UNDEFINED" => new(
                spot.Position,
                new($"“{word}”不是JSON的值", $"'{word}' is no value of JSON"),
                new("没有值时省略该属性。", "Leave the property out where there is no value.")
            ),
            SyntaxExpectation.Value when word.ToUpperInvariant() is "TRUE" or "FALSE" => new(
                spot.Position,
                new($"“{word}”不是JSON的值", $"'{word}' is no value of JSON"),
                new("写作小写的true或false。", "Write true or false in small letters.")
            ),
            SyntaxExpectation.Value => new(
                spot.Position,
                new($"“{word}”没有引号", $"'{word}' has no quotation marks"),
                new($"文字写在双引号之间：\"{word}\"。", $"Put texts between quotation marks: \"{word}\".")
            ),
            SyntaxExpectation.Name or SyntaxExpectation.NameOrEnd => new(
                spot.Position,
                new($"属性名“{word}”没有引号", $"the name '{word}' has no quotation marks"),
                new($"写作\"{word}\"。", $"Write \"{word}\".")
            ),
            _ when spot.Last == JsonTokenType.String => new(
                spot.Position,
                new(
                    $"前面的字符串已经结束，后面却是“{word}”",
                    $"the string before has ended, and '{word}' follows"
                ),
                new(
                    "字符串中的引号写作\\\"，或改用中文引号“”；漏了逗号的补上逗号。",
                    "Write \\\" for a quotation mark within a string; where a comma is missing, add it."
                )
            ),
            _ => null,
        };
    }

    private static SyntaxProblem AtOther(SyntaxSpot spot)
    {
        var c = (char)spot.Text[spot.Position];
        var before = spot.Text[..spot.Position].TrimEnd(" \t\r\n"u8);
        if (c is '}' or ']' && before is [.., (byte)','])
        {
            return new(
                before.Length - 1,
                new("最后一项后面多了逗号", "there is a comma behind the last element"),
                new("删去该逗号。", "Remove it.")
            );
        }

        if (c == ',' && before is [.., (byte)','])
        {
            return new(
                spot.Position,
                new("此处多了一个逗号", "there is a comma too many"),
                new("删去该逗号。", "Remove it.")
            );
        }

        var shown = SyntaxWords.NameOf(spot.Found);
        return spot.Expected switch
        {
            SyntaxExpectation.End => new(
                spot.Position,
                new(
                    $"文档到此已经结束，后面还有{shown.Chinese}",
                    $"the document has ended, and {shown.English} follows"
                ),
                new(
                    "删去结尾之后的内容；多余的括号也在其中。",
                    "Remove what stands behind the end, a bracket too many among it."
                )
            ),
            SyntaxExpectation.CommaOrEndOfObject
            or SyntaxExpectation.CommaOrEndOfList when c is '"' or '{' or '[' || char.IsAsciiDigit(c) => new(
                spot.Position,
                new($"{shown.Chinese}前面缺少逗号", $"there is no comma before {shown.English}"),
                new("在两项之间加上逗号。", "Put a comma between the two.")
            ),
            _ => new(
                spot.Position,
                new(
                    $"此处应为{SyntaxWords.NameOf(spot.Expected).Chinese}，而不是{shown.Chinese}",
                    $"{SyntaxWords.NameOf(spot.Expected).English} is expected here, not {shown.English}"
                ),
                new("核对此处的括号、逗号和引号。", "Check brackets, commas and quotation marks here.")
            ),
        };
    }
}
