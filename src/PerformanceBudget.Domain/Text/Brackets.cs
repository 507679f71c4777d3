namespace PerformanceBudget.Domain;

/// <summary>Brackets of the kinds that documents have, in either width.</summary>
internal static class Brackets
{
    /// <summary>Whether an opening and a closing bracket are of one kind, which 【 and ） are not.</summary>
    public static bool ArePair(char opening, char closing) =>
        (CharacterWidth.Narrow(opening), CharacterWidth.Narrow(closing))
            is
                ('(', ')')
                or
                ('[', ']')
                or
                ('{', '}')
                or
                ('【', '】')
                or
                ('〔' or '﹝', '〕' or '﹞');
}
