namespace PerformanceBudget.Domain.Json;

/// <summary>Signs that a text processor or an input method writes in place of those of JSON.</summary>
internal static class ForeignSigns
{
    private const string DoubleQuotes = "“”„‟＂「」『』«»";
    private const string SingleQuotes = "'‘’‚‛＇`";
    private const string Commas = "，、﹐﹑;；";
    private const string Colons = "：﹕∶=＝";
    private const string Brackets = "｛｝［］【】（）()";

    private static readonly BilingualText PlainEditor = new(
        "换成英文半角的符号；用纯文本编辑器而不是Word修改。",
        "Use the ASCII character, and a plain text editor in place of Word."
    );

    /// <summary>The problem at a spot; null where none of these signs stands there.</summary>
    public static SyntaxProblem? At(SyntaxSpot spot)
    {
        var found = spot.Found.ToString();
        BilingualText? reason =
            DoubleQuotes.Contains(found, StringComparison.Ordinal)
                ? new(
                    $"此处的引号是{found}，JSON只用英文直引号\"",
                    $"the quotation mark here is {found}; JSON has straight ones \" only"
                )
            : SingleQuotes.Contains(found, StringComparison.Ordinal)
                ? new(
                    $"此处是单引号{found}，JSON只用双引号\"",
                    $"here is a single quotation mark {found}; JSON has double ones \" only"
                )
            : Commas.Contains(found, StringComparison.Ordinal)
                ? new(
                    $"此处是“{found}”，JSON用英文逗号,分隔",
                    $"here is {found}; JSON separates by a comma ,"
                )
            : Colons.Contains(found, StringComparison.Ordinal)
                ? new($"此处是“{found}”，JSON用英文冒号:", $"here is {found}; JSON has a colon :")
            : Brackets.Contains(found, StringComparison.Ordinal)
                ? new(
                    $"此处是“{found}”，JSON用{{}}表示对象，用[]表示列表",
                    $"here is {found}; JSON has {{}} for objects and [] for lists"
                )
            : spot.Found.Value is '\u3000' or '\u00A0' or '\uFEFF' or '\u200B'
                ? new("此处是全角空格或看不见的字符", "here is a blank that is none of JSON's")
            : spot.Found.Value is >= '０' and <= '９'
                ? new($"此处是全角数字“{found}”", $"here is the full-width digit {found}")
            : null;
        if (reason is not null)
        {
            return new(spot.Position, reason, PlainEditor);
        }

        return spot.Text[spot.Position] is (byte)'/' or (byte)'#'
            ? new(
                spot.Position,
                new("此处是注释，JSON没有注释", "here is a comment; JSON has none"),
                new("删去注释。", "Remove it.")
            )
            : null;
    }
}
