namespace PerformanceBudget.Domain.Review;

/// <summary>What two names that look much alike are to each other.</summary>
internal enum NameLikeness
{
    /// <summary>Names of two things: what is different in them tells things apart, or is too much for an error.</summary>
    Different,

    /// <summary>They may be two names of one thing, one of them with an error in it.</summary>
    Doubtful,

    /// <summary>Two names of one thing, which differ in words that say nothing.</summary>
    Same,
}
