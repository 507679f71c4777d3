using System.Globalization;
using Microsoft.AspNetCore.Components;
using PerformanceBudget.Domain;

namespace PerformanceBudget.OpenApi.Tests;

/// <summary>What <c>@bind</c> of Blazor does with what is typed into a field.</summary>
public sealed class BlazorTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Fact]
    public void Field_OfAType_IsReadAndShown()
    {
        Assert.True(BindConverter.TryConvertTo("66.78万元", German, out Money amount));
        Assert.Equal(Money.FromYuan(667_800m), amount);
        Assert.Equal("667800.00", BindConverter.FormatValue(amount, German));

        Assert.True(BindConverter.TryConvertTo("≥95.00(%)", German, out IndicatorValue? target));
        Assert.Equal("≥95.00(%)", BindConverter.FormatValue(target, German));
    }

    [Fact]
    public void Field_OfANullableType_IsEmptyOrRead()
    {
        Assert.True(BindConverter.TryConvertTo(string.Empty, German, out Money? none));
        Assert.Null(none);
        Assert.True(BindConverter.TryConvertTo("1", German, out Money? some));
        Assert.Equal(Money.FromYuan(1m), some);
    }

    /// <summary>Blazor catches this, and leaves the property as it was.</summary>
    [Fact]
    public void Field_OfOtherText_Throws() =>
        Assert.Throws<FormatException>(() => BindConverter.TryConvertTo("12.345", German, out Money _));
}
