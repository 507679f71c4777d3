namespace PerformanceBudget.Domain;

/// <summary>Quotation marks within quotation marks, which Chinese typography wants to be the other ones: “‘七一’系列活动”.</summary>
public static class InnerQuotes
{
    private const string Marks = "“”‘’";
    private const string Others = "‘’“”";

    /// <summary>A text as it stands between “ and ”.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAny(Marks) < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (quoted, text) =>
                {
                    for (var i = 0; i < quoted.Length; i++)
                    {
                        var mark = Marks.IndexOf(text[i], StringComparison.Ordinal);
                        quoted[i] = mark < 0 ? text[i] : Others[mark];
                    }
                }
            );
}
