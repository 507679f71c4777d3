namespace PerformanceBudget.Testing;

/// <summary>How a place writes the sign of a target.</summary>
public enum SignSpelling
{
    /// <summary>≥95%</summary>
    Symbol,

    /// <summary>&gt;=95%</summary>
    Ascii,

    /// <summary>不低于95%</summary>
    Words,

    /// <summary>大于等于95%</summary>
    Terms,
}
