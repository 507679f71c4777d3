namespace PerformanceBudget.Study;

/// <summary>How many cases there are in an ordinary run.</summary>
internal static class StudySize
{
    /// <summary>Correct declarations.</summary>
    public const int Correct = 1_000;

    /// <summary>Correct declarations in which mistakes are made.</summary>
    public const int Documents = 1_000;

    /// <summary>Mistakes of each kind.</summary>
    public const int Mistakes = 100;
}
