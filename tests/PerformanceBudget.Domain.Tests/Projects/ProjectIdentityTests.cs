using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Projects;

/// <summary>What tells projects apart is compared in the spelling in which names are.</summary>
public sealed class ProjectIdentityTests
{
    [Theory]
    [InlineData("业务培训 ")]
    [InlineData("\u3000业务 培训")]
    [InlineData("业务\u200B培训")]
    [InlineData("业务培训\uFEFF")]
    [InlineData("“业务培训”")]
    [InlineData("业务\u2060培\u00AD训\uFE0F")]
    public void NameSpeltOtherwise_IsTheSameProject(string name) =>
        AssertRepeated(Sample.Project, Sample.Project.WithName(name));

    [Theory]
    [InlineData("LED屏A", "ＬＥＤ屏Ａ")]
    [InlineData("2026年", "２０２６年")]
    public void NameOfAnotherWidth_IsTheSameProject(string name, string other) =>
        AssertRepeated(Sample.Project.WithName(name), Sample.Project.WithName(other));

    [Theory]
    [InlineData("城区道路改造1.5公里", "城区道路改造15公里")]
    [InlineData("1/2号楼维修", "12号楼维修")]
    [InlineData("-5℃冷库", "5℃冷库")]
    [InlineData("补助50%", "补助50")]
    [InlineData("《》", "“”")]
    public void NamesThatPunctuationTellsApart_AreTwoProjects(string name, string other) =>
        Assert.Equal(
            2,
            Sample
                .Declaration.WithProjects([Sample.Project.WithName(name), Sample.Project.WithName(other)])
                .Projects.Length
        );

    [Fact]
    public void UnitAndCodeSpeltOtherwise_AreTheSameProject() =>
        AssertRepeated(Sample.Project, Sample.Project.WithUnits("某局", "某 局").WithCode("３１-01"));

    [Fact]
    public void AnotherName_UnitOrCode_IsAnotherProject() =>
        Assert.Equal(
            4,
            Sample
                .Declaration.WithProjects([
                    Sample.Project,
                    Sample.Project.WithName("业务培训二"),
                    Sample.Project.WithUnits("某局", "另一局"),
                    Sample.Project.WithCode("31-02"),
                ])
                .Projects.Length
        );

    /// <summary>A project that could not be read whole counts, too, and places go by the document.</summary>
    [Fact]
    public void RepeatedProject_BesideOnesThatCannotBeRead_IsToldAtItsPlace()
    {
        var project = ProjectJson.ToJson(Sample.Project);
        var broken = project.Replace("\"unit\":\"%\"", "\"unit\":\"名\"", StringComparison.Ordinal);
        var json = Sample.CompactJson.Replace(project, $"7,{broken},{project}", StringComparison.Ordinal);

        var reading = DeclarationJson.Read(json);

        Assert.Equal(
            ["PB1005 /projects/0", "PB1014 /projects/1/indicators/0/value/unit", "PB1111 /projects/2"],
            reading.Findings.Select(located => $"{located.Finding.Code} {located.Finding.Pointer}")
        );
        Assert.Equal("2", reading.Findings[2].Finding["position"]?.ToString());
        Assert.Empty(reading.Declaration!.Projects);
    }

    [Fact]
    public void RepeatedProject_IsLeftOut_AndTheOthersKeepTheirPlaces()
    {
        var project = ProjectJson.ToJson(Sample.Project);
        var other = ProjectJson.ToJson(Sample.Project.WithName("业务培训二"));
        var json = Sample.CompactJson.Replace(
            project,
            $"{project},{project},{other}",
            StringComparison.Ordinal
        );

        var reading = DeclarationJson.Read(json);

        Assert.Equal([0, 2], reading.ProjectPositions);
        Assert.Equal(["业务培训", "业务培训二"], reading.Declaration!.Projects.Select(one => one.Name));
    }

    [Theory]
    [InlineData("某中心", "某中心")]
    [InlineData(null, "某局")]
    public void RepeatedProject_IsToldWithItsUnit_OrTheDepartment(string? unit, string told)
    {
        var project = Project.Create("养老", implementingUnit: unit);

        var finding = Assert
            .Throws<InvariantException>(() => DepartmentDeclaration.Create("某局", 2026, [project, project]))
            .Finding;

        Assert.Equal(told, finding["unit"]?.ToString());
    }

    [Fact]
    public void Repeated_AreThoseThatNoDeclarationCanHave()
    {
        var named = Project.Create("养老", implementingUnit: "某区民政局");
        var other = Project.Create("救助");

        Assert.Equal(
            [1, 3],
            DepartmentDeclaration.FindRepeated("某区民政局", [named, Project.Create("“养老”"), other, other])
        );
        Assert.Empty(DepartmentDeclaration.FindRepeated("某区财政局", [named, Project.Create("养老")]));
        Assert.Empty(DepartmentDeclaration.FindRepeated("某区民政局", default));
    }

    private static void AssertRepeated(Project first, Project second)
    {
        var broken = Assert.Throws<InvariantException>(() =>
            Sample.Declaration.WithProjects([first, second])
        );
        var document = DeclarationJson.ToJson(Sample.Declaration.WithProjects([first]));
        document = document[..^2] + "," + ProjectJson.ToJson(second) + "]}";

        Assert.Equal("PB1111", broken.Code.ToString());
        var reading = DeclarationJson.Read(document);
        Assert.Equal("PB1111", Assert.Single(reading.Findings).Finding.Code.ToString());
        Assert.Equal(first, Assert.Single(reading.Declaration!.Projects));
    }
}
