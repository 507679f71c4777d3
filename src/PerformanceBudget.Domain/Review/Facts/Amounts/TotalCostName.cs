namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether a name asks for the cost of the whole project: 项目总成本, 成本控制数, 项目总投入.</summary>
internal static class TotalCostName
{
    /// <summary>Whether the name says nothing but that, the project's own name apart.</summary>
    public static bool IsMeant(string name, string projectName)
    {
        var rest = ComparedSpelling.Of(name);
        if (!Vocabulary.WholeCosts.IsIn(rest))
        {
            return false;
        }

        var own = ComparedSpelling.Of(projectName);
        rest = own.Length > 0 ? rest.Replace(own, string.Empty, StringComparison.Ordinal) : rest;
        while (rest.Length > 0)
        {
            var word = Vocabulary.TotalCostWords.FirstOrDefault(word =>
                rest.StartsWith(word, StringComparison.Ordinal)
            );
            if (word is null)
            {
                return false;
            }

            rest = rest[word.Length..];
        }

        return true;
    }
}
