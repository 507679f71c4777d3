namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>How the parts of an input are put together, so that a change can go past what holds them.</summary>
public enum FuzzPacking
{
    /// <summary>It is one part.</summary>
    None,

    /// <summary>A zip file of parts.</summary>
    Zip,

    /// <summary>The streams of a compound file.</summary>
    Compound,

    /// <summary>The objects of a PDF.</summary>
    Pdf,
}
