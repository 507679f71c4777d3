namespace PerformanceBudget.Documents.Testing;

/// <summary>How an OFD is written.</summary>
public sealed record OfdHabits
{
    /// <summary>Whether objects count in points and have a matrix; otherwise in millimetres.</summary>
    public bool CountsInPoints { get; init; }

    /// <summary>Whether equal distances between letters are written once.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether lines, surfaces and pictures stand in a template of each page.</summary>
    public bool Templates { get; init; }

    /// <summary>Whether each text is a composite.</summary>
    public bool Composites { get; init; }

    /// <summary>Whether parts are named from the root.</summary>
    public bool NamesFromTheRoot { get; init; }

    /// <summary>How a program writes: the same for the same seed.</summary>
    public static OfdHabits Of(int seed)
    {
        var random = new Random(seed);
        return new OfdHabits
        {
            CountsInPoints = random.Percent(30),
            Repeats = random.Percent(60),
            Templates = random.Percent(30),
            Composites = random.Percent(20),
            NamesFromTheRoot = random.Percent(40),
        };
    }
}
