namespace PerformanceBudget.Domain.Review;

/// <summary>The people who serve others of whom a name speaks: ten lecturers are paid, and 500 people listen to them.</summary>
internal static class ServingPeople
{
    /// <summary>A bit for each kind of them that a name has.</summary>
    public static int In(string name)
    {
        var found = 0;
        for (var i = 0; i < Vocabulary.Serving.Length; i++)
        {
            found |= name.Contains(Vocabulary.Serving[i], StringComparison.Ordinal) ? 1 << i : 0;
        }

        return found;
    }

    /// <summary>Whether a line pays for some of whom a name does not speak.</summary>
    public static bool AreOthers(string name, LineFacts line) => (In(line.Name) & ~In(name)) != 0;
}
