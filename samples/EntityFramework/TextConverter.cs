using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PerformanceBudget.EntityFramework;

/// <summary>Keeps a value with a text as its text: targets, calculations, dates, stated amounts.</summary>
public sealed class TextConverter<T>()
    : ValueConverter<T, string>(value => value.ToString()!, text => Parse(text))
    where T : IParsable<T>
{
    // An expression tree has no calls of static interface members.
    private static T Parse(string text) => T.Parse(text, provider: null);
}
