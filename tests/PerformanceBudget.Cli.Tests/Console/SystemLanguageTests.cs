using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Tests.Console;

public sealed class SystemLanguageTests
{
    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("en_US.UTF-8", Language.English)]
    [InlineData("en-GB", Language.English)]
    [InlineData("EN_us", Language.English)]
    [InlineData("en.UTF-8", Language.English)]
    [InlineData("en@euro", Language.English)]
    [InlineData("zh_CN.UTF-8", Language.Chinese)]
    [InlineData("C", Language.Chinese)]
    [InlineData("C.UTF-8", Language.Chinese)]
    [InlineData("POSIX", Language.Chinese)]
    [InlineData("de_DE.UTF-8", Language.Chinese)]
    [InlineData("enm_GB", Language.Chinese)]
    [InlineData("", Language.Chinese)]
    [InlineData(null, Language.Chinese)]
    public void English_IsWhatSaysSo(string? value, Language expected) =>
        Assert.Equal(expected, SystemLanguage.Of(name => name == "LANG" ? value : null));

    [Theory]
    [InlineData("en_US", "zh_CN", "zh_CN", Language.English)]
    [InlineData("C", "en_US", "en_US", Language.Chinese)]
    [InlineData("", "en_US", "zh_CN", Language.English)]
    [InlineData(null, "zh_CN", "en_US", Language.Chinese)]
    [InlineData(null, "", "en_US", Language.English)]
    public void Variables_AreAskedInTheirOrder(string? all, string? messages, string? lang, Language expected)
    {
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["LC_ALL"] = all,
            ["LC_MESSAGES"] = messages,
            ["LANG"] = lang,
        };

        Assert.Equal(expected, SystemLanguage.Of(name => variables[name]));
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("explain", "PB2003")]
    [InlineData("value", "≥95%")]
    [InlineData("formula", "1人*2元/人=2元")]
    public void Commands_SpeakTheLanguageOfTheMachine_UnlessTheyAreToldAnother(params string[] args)
    {
        var english = Tool.RunIn(Language.English, args).Output;

        Assert.NotEqual(Tool.Run(args).Output, english);
        Assert.Equal(Tool.Run([.. args, "--lang", "en"]).Output, english);
        Assert.Equal(Tool.Run(args).Output, Tool.RunIn(Language.English, [.. args, "--lang", "zh"]).Output);
    }
}
