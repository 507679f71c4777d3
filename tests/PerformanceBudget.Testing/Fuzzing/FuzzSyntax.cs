namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>What the parts of an input are, so that it can be changed by them.</summary>
public enum FuzzSyntax
{
    /// <summary>Characters.</summary>
    Text,

    /// <summary>Values of JSON.</summary>
    Json,

    /// <summary>Elements of XML or HTML.</summary>
    Markup,

    /// <summary>Bytes.</summary>
    Binary,
}
