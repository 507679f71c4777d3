namespace PerformanceBudget.Domain;

/// <summary>A language in which the library speaks to people. It is always chosen by the caller.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (zh-CN).</summary>
    Chinese,

    /// <summary>English (en).</summary>
    English,
}
